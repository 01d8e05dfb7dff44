// title: 出处 | Citations
// summary: 一个节点（及其证据）出自哪些来源；只有官方且可放心打开的来源带网址。 | The sources a node and its evidence are cited from; only an official source that is safe to open carries its address.
// parameter node: string of Entity = focus | 节点 | Node
// column source | 来源标识 | Source
// column titleZh | 题名 | Title (zh)
// column titleEn | 英文题名 | Title (en)
// column publisherZh | 发布者 | Publisher (zh)
// column publisherEn | 发布者（英文） | Publisher (en)
// column flag | 性质 | Kind of source
// column publishedOn | 发布日期 | Published on
// column seenOn | 查阅日期 | Seen on
// column url | 网址 | Address

MATCH (n:Entity {id: $node})-[:EVIDENCED_BY*0..1]->(x:Entity)
MATCH (x)-[:CITED_FROM]->(s:Source)
WITH DISTINCT s AS s
RETURN s.id AS source, s.titleZh AS titleZh, s.titleEn AS titleEn, s.publisherZh AS publisherZh, s.publisherEn AS publisherEn,
  s.flag AS flag, s.publishedOn AS publishedOn, s.seenOn AS seenOn, CASE WHEN s.flag = 'official' AND s.linkSafety = 'ok' THEN s.url END AS url
ORDER BY source
