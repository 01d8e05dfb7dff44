export const LINK_VERTEX_SHADER = `
attribute vec2 a_position;
attribute vec2 a_normal;
attribute float a_along;
attribute float a_total;
attribute float a_width;
attribute vec2 a_trim;
attribute float a_style;
attribute float a_phase;
attribute vec4 a_color;

uniform vec2 u_center;
uniform vec2 u_viewport;
uniform float u_scale;
uniform float u_nodeScale;
uniform float u_lineScale;

varying float v_across;
varying float v_along;
varying float v_left;
varying float v_width;
varying float v_style;
varying float v_phase;
varying vec4 v_color;

const float bias = 255.0 / 254.0;

void main() {
  v_width = a_width * u_lineScale;
  // As wide as the arrow head; the fragment decides what of it is line.
  float reach = v_width * 0.5 + 4.0;
  vec2 pixel = (a_position - u_center) * u_scale + a_normal * reach;
  gl_Position = vec4(pixel * vec2(2.0, -2.0) / u_viewport, 0.0, 1.0);
  // The sign tells the two sides of the ribbon apart.
  v_across = reach * sign(a_style);
  v_along = a_along * u_scale - a_trim.x * u_nodeScale;
  v_left = (a_total - a_along) * u_scale - a_trim.y * u_nodeScale;
  v_style = abs(a_style);
  v_phase = a_phase * u_scale;
  v_color = vec4(a_color.rgb, a_color.a * bias);
}
`

export const LINK_FRAGMENT_SHADER = `
precision highp float;

varying float v_across;
varying float v_along;
varying float v_left;
varying float v_width;
varying float v_style;
varying float v_phase;
varying vec4 v_color;

uniform float u_pixelRatio;

void main() {
  if (v_along < 0.0 || v_left < 0.0) discard;
  float feather = 0.5 / u_pixelRatio + 0.1;
  float half_ = max(v_width * 0.5, 0.35);
  bool arrow = mod(v_style, 10.0) > 4.5;
  float pattern = floor(v_style / 10.0 + 0.001);
  float across = abs(v_across);
  float head = 4.5 + v_width;
  float cover;
  if (arrow && v_left < head) {
    float side = v_left / head * (2.2 + v_width * 0.6);
    cover = 1.0 - smoothstep(side - feather, side + feather, across);
  } else {
    cover = 1.0 - smoothstep(half_ - feather, half_ + feather, across);
    if (pattern > 0.5 && pattern < 1.5) {
      float at = mod(v_left - v_phase, 9.0);
      cover *= smoothstep(0.0, 0.8, at) * (1.0 - smoothstep(5.7, 6.5, at));
    } else if (pattern > 1.5) {
      float period = 3.0 + v_width * 1.5;
      float at = abs(mod(v_left - v_phase, period) - period * 0.5);
      cover *= 1.0 - smoothstep(half_ * 1.1, half_ * 1.1 + 0.7, at);
    }
  }
  float a = v_color.a * cover;
  if (a < 0.004) discard;
  gl_FragColor = vec4(v_color.rgb * a, a);
}
`
