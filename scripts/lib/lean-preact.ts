/**
 * What is left out of Preact, each with what takes its place: taking over a page that a server drew, suspending, portals,
 * most of what components of classes can do, markup from strings. Nothing of Gloss uses them, and every page of arXiv's would carry them.
 */
const PARTS: readonly [part: string, instead: string][] = [
  // What goes on where it was suspended.
  ['128&u.__u&&(c=32&u.__u,s=u.__c.__z)&&(r.__u|=c,p=o=[],8==s.nodeType?l=B(s,o):o.push(s),l=o[0]||l),', ''],
  [
    'if(e.length=v,r.__v=null,c||o)if(t&&t.then){if(r.__u|=128|c,o){for(~(T=o.indexOf(l||void 0))||(T=o.length);(N=o[T-1])&&8==N.nodeType;)T--;for(;T<o.length;T++)if(N=o[T])if(o[T]=null,O){if(N==P)break}else{if(8!=N.nodeType)break;N.data.startsWith("$s")&&(P=B(O=N))}}if(!O){for(;l&&8==l.nodeType&&l.nextSibling;)l=l.nextSibling;O=l}(s=B(O=r.__c.__z||(r.__c.__z=O)))?(r.__e=O,l=s):r.__e=l,l=l&&l.nextSibling}else o&&o.some(g);else r.__e=u.__e;r.__k||(r.__k=u.__k||[]),t&&t.then||D(r),n.__e(t,r,u)',
    'e.length=v,r.__v=null,o?o.some(g):r.__e=u.__e,r.__k||(r.__k=u.__k||[]),D(r),n.__e(t,r,u)',
  ],
  [
    'function B(n,t){if(n&&8==n.nodeType&&n.data.startsWith("$s"))for(var r=1;n=n.nextSibling;){if(8==n.nodeType)if(n.data.startsWith("$s"))r++;else if(n.data.startsWith("/$s")&&!--r)return n;t&&t.push(n)}}',
    '',
  ],
  ['!u&&(i=t.__c)&&(i=i.__z)&&(f=B(i,o=[]))&&(i==t.__e&&o.some(g),g(f),g(i)),', ''],
  ['r.__u&=-161,p&&p.some(g),', 'r.__u&=-161,'],
  // Portals.
  [
    'M.__P&&(s=l,f=(t=M.__P).namespaceURI,c=o=null,u.props&&u.props.__P!=t&&(u.__k.some(function(n){n&&J(n,n)}),u.__k=null),l=u.__k?S(u,0):null),',
    '',
  ],
  ['M.__P&&(r.__e=null,l=s),', ''],
  ['"function"!=typeof n.type||n.props.__P?null', '"function"!=typeof n.type?null'],
  ['if(n.props.__P)return t;', ''],
  ['(n=n.__)&&n.__c&&!n.props.__P', '(n=n.__)&&n.__c'],
  ['"function"!=typeof t.type||u&&!t.props.__P', '"function"!=typeof t.type||u'],
  // What components of classes may do besides drawing and catching.
  [
    ',V.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=_({},d.__s)),_(d.__s,V.getDerivedStateFromProps(M,d.__s)))',
    '',
  ],
  [
    'M!==k&&C&&!V.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(M,L),',
    '',
  ],
  [
    'd.componentWillUpdate&&d.componentWillUpdate(M,d.__s,L),C&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(k,b,m)})}else C&&!V.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),C&&d.componentDidMount&&d.__h.push(d.componentDidMount);',
    '}',
  ],
  ['C&&u.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(k,b)),', ''],
  // Markup from strings.
  ['"dangerouslySetInnerHTML"==s?y=k:"children"==s', '"children"==s'],
  ['"dangerouslySetInnerHTML"==s?h=k:"value"==s', '"value"==s'],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),(',
    '((',
  ],
];

/**
 * Preact's module without them.
 * @throws Error where one is not there once: a new version wants a look at this file
 */
export function leanPreact(code: string): string {
  return PARTS.reduce((text, [part, instead]) => {
    if (text.split(part).length !== 2)
      throw new Error(`This Preact is not the one that was looked at: ${part.slice(0, 60)}`);
    return text.replace(part, () => instead);
  }, code);
}
