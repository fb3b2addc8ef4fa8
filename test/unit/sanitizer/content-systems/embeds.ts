import type { SanitizerCase } from '../cases.js';

export const embedCases: readonly SanitizerCase[] = [
  [
    'puts the link to an embed on a line of its own',
    'a<iframe src="https://a.example/1"></iframe>b',
    '<p>a</p><p><a href="https://a.example/1">a.example</a></p><p>b</p>',
  ],
  [
    'keeps what a plug-in brings in its place',
    '<object data="a.pdf"><p>b <a href="a.pdf">c</a></p></object>',
    '<p>b <a href="https://news.example/a/a.pdf">c</a></p>',
  ],
  [
    'links to a plug-in that brings nothing',
    '<object data="a.pdf" title="b" type="application/pdf"></object>',
    '<p><a href="https://news.example/a/a.pdf">b</a></p>',
  ],
  [
    'links once to a plug-in that is written in two ways',
    '<object data="a.swf"><param name="b" value="c"><embed src="https://v.example/1"></object>',
    '<p><a href="https://v.example/1">v.example</a></p>',
  ],
  [
    'keeps the words of a post',
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">a</p>— b <a href="https://social.example/1">c</a></blockquote><script src="https://social.example/w.js"></script>',
    '<blockquote><p lang="en" dir="ltr">a</p>— b <a href="https://social.example/1">c</a></blockquote>',
  ],
  [
    'links to a post without words',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://social.example/p/1"><svg></svg></blockquote>',
    '<blockquote><a href="https://social.example/p/1">social.example</a></blockquote>',
  ],
  [
    'leaves no trace of an embed without an address',
    '<p>a</p><iframe srcdoc="<b>b</b>"></iframe><iframe></iframe>',
    '<p>a</p>',
  ],
  [
    'leaves the words together around an embed without an address',
    'a<iframe></iframe>b',
    '<p>ab</p>',
  ],
  [
    'puts the link to an embed on a line of its own in a division',
    '<div>a<iframe src="https://c.example/1"></iframe>b</div>',
    '<div><p>a</p><p><a href="https://c.example/1">c.example</a></p><p>b</p></div>',
  ],
  [
    'puts the link to an embed on a line of its own in a section',
    '<section>a<iframe src="https://c.example/1"></iframe>b</section>',
    '<section><p>a</p><p><a href="https://c.example/1">c.example</a></p><p>b</p></section>',
  ],
  [
    'takes no element for an embed whose name only has one in it',
    '<x-embed src="https://a.example/1">b</x-embed> <embed-x src="https://a.example/1">c</embed-x>',
    '<p>b c</p>',
  ],
  [
    'names an address without a host by itself',
    '<iframe src="mailto:a@b.example"></iframe>',
    '<p><a href="mailto:a@b.example">mailto:a@b.example</a></p>',
  ],
  [
    'names a host in full but for its first www',
    '<iframe src="https://awww.example/1"></iframe>',
    '<p><a href="https://awww.example/1">awww.example</a></p>',
  ],
  [
    'removes embeds that count readers',
    '<p>a</p><iframe src="https://count.example/" width="1" height="1"></iframe><embed src="https://count.example/" hidden>',
    '<p>a</p>',
  ],
];
