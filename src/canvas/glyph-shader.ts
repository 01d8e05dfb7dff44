/** Shapes by number, as the shader tells them apart. */
export const GLYPHS = {
  square: 0,
  disc: 1,
  ring: 2,
  diamond: 3,
  house: 4,
  pin: 5,
  hexagon: 6,
  target: 7,
  page: 8,
  pair: 9,
  cross: 10,
} as const

export type Glyph = keyof typeof GLYPHS

export const GLYPH_VERTEX_SHADER = `
attribute vec2 a_position;
attribute float a_radius;
attribute float a_shape;
attribute float a_border;
attribute vec4 a_fill;
attribute vec4 a_rule;
attribute vec4 a_halo;
attribute vec2 a_corner;

uniform vec2 u_center;
uniform vec2 u_viewport;
uniform float u_scale;
uniform float u_nodeScale;

varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_border;
varying vec4 v_fill;
varying vec4 v_rule;
varying vec4 v_halo;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_radius * u_nodeScale;
  // Room for halo and antialiasing around the glyph.
  float reach = v_radius * 1.9 + 3.0;
  vec2 pixel = (a_position - u_center) * u_scale;
  gl_Position = vec4((pixel + a_corner * reach) * vec2(2.0, -2.0) / u_viewport, 0.0, 1.0);
  v_point = a_corner * reach;
  v_shape = a_shape;
  v_border = a_border;
  v_fill = vec4(a_fill.rgb, a_fill.a * bias);
  v_rule = vec4(a_rule.rgb, a_rule.a * bias);
  v_halo = vec4(a_halo.rgb, a_halo.a * bias);
}
`

export const GLYPH_FRAGMENT_SHADER = `
precision highp float;

varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_border;
varying vec4 v_fill;
varying vec4 v_rule;
varying vec4 v_halo;

uniform float u_pixelRatio;

float box(vec2 p, vec2 b, float r) {
  vec2 d = abs(p) - b + r;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - r;
}

float polygonSide(vec2 p, vec2 n, float d) {
  return dot(p, n) - d;
}

// Distance from the outline in px, negative inside; y runs down.
float shape(vec2 p, float r) {
  if (v_shape < 0.5) return box(p, vec2(r), r * 0.22);
  if (v_shape < 2.5) return length(p) - r;
  if (v_shape < 3.5) return (abs(p.x) + abs(p.y) - r * 1.2) * 0.7071;
  if (v_shape < 4.5) {
    float walls = box(p - vec2(0.0, r * 0.25), vec2(r * 0.85, r * 0.7), r * 0.1);
    float roof = max(polygonSide(p + vec2(0.0, r * 1.05), vec2(0.62, -0.78), 0.0), polygonSide(p + vec2(0.0, r * 1.05), vec2(-0.62, -0.78), 0.0));
    roof = max(roof, p.y + r * 0.2);
    return min(walls, roof);
  }
  if (v_shape < 5.5) {
    vec2 q = p + vec2(0.0, r * 0.25);
    float head = length(q) - r * 0.78;
    float tip = max(max(polygonSide(q, vec2(0.88, 0.47), r * 0.62), polygonSide(q, vec2(-0.88, 0.47), r * 0.62)), -q.y);
    return min(head, tip);
  }
  if (v_shape < 6.5) {
    vec2 q = abs(p);
    return max(q.x * 0.866 + q.y * 0.5, q.y) - r * 0.92;
  }
  if (v_shape < 7.5) return length(p) - r;
  if (v_shape < 8.5) {
    float sheet = box(p, vec2(r * 0.78, r), r * 0.12);
    return max(sheet, polygonSide(p, vec2(0.7071, -0.7071), r * 0.92));
  }
  if (v_shape < 9.5) return min(box(p - vec2(r * 0.25), vec2(r * 0.72), r * 0.15), box(p + vec2(r * 0.25), vec2(r * 0.72), r * 0.15));
  return min(box(p, vec2(r, r * 0.34), 0.0), box(p, vec2(r * 0.34, r), 0.0));
}

vec4 over(vec4 under, vec4 color, float cover) {
  float a = color.a * cover;
  return vec4(color.rgb * a, a) + under * (1.0 - a);
}

void main() {
  float feather = 0.5 / u_pixelRatio + 0.15;
  float d = shape(v_point, v_radius);
  vec4 color = vec4(0.0);
  if (v_halo.a > 0.0) {
    float spread = v_radius * 0.75 + 2.0;
    float glow = 1.0 - clamp((d - 1.0) / spread, 0.0, 1.0);
    color = over(color, v_halo, glow * glow);
  }
  color = over(color, v_fill, 1.0 - smoothstep(-feather, feather, d));
  float half_ = v_border * 0.5;
  color = over(color, v_rule, 1.0 - smoothstep(half_ - feather, half_ + feather, abs(d + half_)));
  if (v_shape > 6.5 && v_shape < 7.5) {
    color = over(color, v_rule, 1.0 - smoothstep(-feather, feather, length(v_point) - v_radius * 0.32));
  }
  gl_FragColor = color;
}
`
