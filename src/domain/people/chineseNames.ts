// Names and posts in Chinese: the post stands before the name and the courtesy behind it, mostly without a space
// ("外交部长王毅先生阁下"), so that only the known family names and the ends of posts tell them apart.

export type NameShape = 'name' | 'perhaps';

export interface ChinesePerson {
  /** "先生阁下": stands behind the name. */
  readonly courtesy: string;
  readonly name: string;
  readonly function: string;
  readonly isFunctionFirst: boolean;
  readonly shape: NameShape;
}

const FAMILY =
  '欧阳|司马|诸葛|上官|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|端木|[王李张刘陈杨黄赵吴周徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦左柳欧祝纪尚毕耿芦裴路盛凌霍喻祁辛符舒阮柯梅房宁甘单解尤鲍詹屈房包费宗骆景裘缪干应席卓华傅查岑楼褚卫姬鞠桂牟车佟迟闫丛栾江游简连古涂渠占米商晏柏水窦云潜酆鲍史岑荣翁荀羊惠甄封储靳糜松井段富巫乌焦巴弓牧隗山谷車侯宓蓬班仰秋仲宮栾暴鈄厲張劉陳楊黃趙吳孫馬鄭羅謝韓鄧馮蕭蔣盧賈鄒閻錢湯賀龔萬顧溫莊魯聶齊葉賴許蘇呂鄺簡連譚鍾鐘範韋龐樂畢顏嚴葛歐陽龍塗賓倪紀戰談閔關單遲樊藍區應費紹喬蒙慎麦邝佘冼仇阙竺卞茅项蔺屠邬冉雍濮浦艾滕臧娄巩隋谌逄敖匡寇穆桑苗郁沙]';
const CHINESE_NAME = new RegExp(`^(?:${FAMILY})\\p{Script=Han}{1,2}$`, 'u');
const FOREIGN_NAME = /^\p{Script=Han}{1,10}(?:[·・•.]\p{Script=Han}{1,10}){1,4}$/u;
const LATIN_NAME = /^\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,4}$/u;

const COURTESY =
  /\s*((?:先生|女士|小姐|博士|阁下|閣下|殿下|陛下|夫人|同志|(?<=\p{Script=Han})(?:副教授|教授|副研究员|研究馆员|研究员|研究員|院士|老师|老師))(?:\s{0,2}(?:先生|女士|博士|阁下|閣下|殿下)){0,3})$/u;

const POST_END =
  '秘书长|部长|主席|总统|总理|首相|大使|主任|代表|教授|副研究员|副研究員|研究員|處長|理事長|教官|助理教授|執行長|總編輯|律師|老师|老師|講師|署長|司長|校長|局長|部長|院長|會長|主編|總裁|秘書長|總幹事|總經理|总经理|书记|書記|长官|发言人|總工程師|总工程师|經理|創始人|委員|專員|总干事|署长|司长|局长|处长|专员|书记|院长|校长|所长|会长|理事长|董事长|总裁|经理|顾问|研究员|专家|委员|议员|秘书|报告员|协调员|领导人|负责人|创始人|大法官|法官|律师|记者|特使|外长|总监|干事|主编|馆长|团长|参赞|公使|领事|理事|院士|博士|讲师|科长|省长|市长|县长|区长|厅长|行长|台长|社长|组长|队长|首席执行官|首席经济学家|分析师|合伙人|观察员|工作人员|馆员|研究馆员|行长|發言人|工程师|设计师|医生|讲席教授|学者|发起人|联合创始人|主管|官员|专员|幸存者|志愿者|学生|副教授|国王|王子|亲王|司令|将军|大臣|国务卿|行政长官|执行官|主持人|嘉宾|作家|导演|艺术家|得主|获得者';
const ENDS_WITH_POST = new RegExp(`(?:${POST_END})$`, 'u');
const POST_THEN = new RegExp(`^(.{0,60}(?:${POST_END}))\\s*(\\S.*)$`, 'su');
const BODY =
  /(?:大学|学院|研究院|研究所|公司|集团|协会|学会|基金会|委员会|中心|部|署|局|组织|银行|办公室|医院|中学|法院|政府|机构|联盟|联合会|使馆|代表团|联合国|合作社|报社|出版社|图书馆|圖書館|博物馆|馆|网络|實驗室|实验室|平台|电视台|投资|杂志社|学校|单位|大學|學院|公司|中心)$/u;
/** What else a body ends in, where a name stands behind it. */
const HOUSE_END =
  '大学|大學|学院|學院|学系|學系|研究院|研究所|公司|集团|集團|协会|協會|学会|學會|基金会|基金會|委员会|委員會|中心|科学院|科學院|中科院|社科院|实验室|實驗室|医院|醫院';
const HOUSE = new RegExp(`(?:${HOUSE_END}|院|处|處|司|局|部|署)$`, 'u');
const HOUSE_NAME = new RegExp(
  `^(\\p{Script=Han}{0,30}(?:${HOUSE_END}))((?:${FAMILY})\\p{Script=Han}{1,2})$`,
  'u',
);
const HOUSE_NAME_POST = new RegExp(
  `^(\\p{Script=Han}{0,30}(?:${HOUSE_END}))((?:${FAMILY})\\p{Script=Han}{1,2})(\\p{Script=Han}{0,3}(?:${POST_END}))$`,
  'u',
);

export function chineseNameShape(text: string): NameShape | null {
  const bare = text.replace(COURTESY, '').replace(/\s+/g, '');
  if (FOREIGN_NAME.test(bare)) return 'name';
  if (NOT_NAMES.test(bare) || ENDS_WITH_POST.test(bare) || BODY.test(bare)) return null;
  if (!CHINESE_NAME.test(bare)) return null;
  return bare !== text ? 'name' : 'perhaps';
}

/** Words of programmes that begin as family names do. */
const NOT_NAMES =
  /^(?:方案|文化|文件|文本|华侨|安全|安排|金融|高级|高层|高端|马上|常务|向导|关于|关键|关注|万众|景观|包括|应对|应用|解决|单位|江苏|江西|黄金|石油|田野|时间|白天|车辆|任务|汤|温度|温室|成果|路径|路演|康复|齐声|宁夏|武汉|武器|金砖|雷达|华东|华北|安徽|广|祝|祝贺|欧洲|欧盟|房间|宗旨|史料|左右|申请|尚未|于|项目|艾滋|巩固|麦克|蒙古|隋唐|慎重|穆斯)/u;

/** Whether the words say, in Chinese, a post or a body. */
export function isChinesePost(words: string): boolean {
  const bare = words.replace(/[)）。\s]+$/u, '');
  return ENDS_WITH_POST.test(bare) || BODY.test(bare);
}

/** null where no name is found in it. */
export function readChinesePerson(text: string): ChinesePerson | null {
  if (text.length > 300) return null;
  const cut = /^([^，,；;（(|–—]{1,60}?)\s*(?:[，,；;|–—]|——|(?=[（(]))\s*(.{0,200})$/su.exec(text);
  const head = (cut?.[1] ?? text).trim();
  const tail = (cut?.[2] ?? '').trim();
  const named = oneName(head);
  if (named !== null) return { ...named, function: joined(named.function, tail, named.isFunctionFirst) };
  const behind = tail === '' ? null : oneName(tail.replace(/^[（(]|[）)]$/gu, ''));
  if (behind === null || behind.isFunctionFirst) return null;
  return { ...behind, function: [head, behind.function].filter(Boolean).join('，'), isFunctionFirst: true };
}

function joined(own: string, tail: string, isFunctionFirst: boolean): string {
  const bare = /^[（(]([^（）()]*)[）)]$/u.exec(tail)?.[1] ?? tail;
  if (own === '') return bare;
  return bare === '' ? own : isFunctionFirst ? `${own}，${bare}` : `${own}，${bare}`;
}

/** One name in words without commas, with what stands round it. */
function oneName(text: string): ChinesePerson | null {
  const courtesy = COURTESY.exec(text)?.[1] ?? '';
  const named = courtesy === '' ? null : nameIn(text.replace(COURTESY, '').trim(), courtesy);
  // "王明 北京大学教授": what looks like a courtesy belongs to the post.
  return named !== null && (named.isFunctionFirst || named.function === '') ? named : nameIn(text, '');
}

function nameIn(bare: string, courtesy: string): ChinesePerson | null {
  const make = (name: string, post: string, isFunctionFirst: boolean): ChinesePerson => {
    const isCertain = courtesy !== '' || post !== '' || FOREIGN_NAME.test(name);
    return { courtesy, name, function: post, isFunctionFirst, shape: isCertain ? 'name' : 'perhaps' };
  };
  if (isName(bare)) return make(bare, '', false);
  const words = bare.split(/\s+/);
  if (words.length > 1) {
    // "联合国秘书长 安东尼奥·古特雷斯", "王明 北京大学教授", "王 明".
    const last = words.at(-1) ?? '';
    const [first = ''] = words;
    if (words.length === 2 && words.every((word) => word.length === 1) && isName(words.join('')))
      return make(bare, '', false);
    // "李 伟 省财政厅处长": a name of two signs set apart.
    const [family = '', own = '', ...behind] = words;
    if (behind.length > 0 && family.length === 1 && own.length === 1 && isName(family + own))
      return make(`${family} ${own}`, behind.join(' '), false);
    if (isName(first) && words.slice(1).some((word) => ENDS_WITH_POST.test(word) || BODY.test(word)))
      return make(first, bare.slice(first.length).trim(), false);
    // "中科院 李明 教授": the body, the name, the post.
    if (
      words.length === 3 &&
      (HOUSE.test(first) || BODY.test(first)) &&
      isName(words[1] ?? '') &&
      ENDS_WITH_POST.test(last) &&
      !isName(last)
    )
      return make(words[1] ?? '', `${first} ${last}`, true);
    // A name of another land before a post: "山本健一 京南大學教授".
    const rest = bare.slice(first.length).trim();
    if (
      /^\p{Script=Han}{3,4}$/u.test(first) &&
      ENDS_WITH_POST.test(rest.replace(/[)）]$/u, '')) &&
      !ENDS_WITH_POST.test(first) &&
      !HOUSE.test(first) &&
      !BODY.test(first) &&
      !NOT_NAMES.test(first) &&
      !/[致講讲演題题場场議议開开閉闭會会論论持]/u.test(first)
    )
      return make(first, rest, false);
    if (isName(last)) return make(last, bare.slice(0, bare.length - last.length).trim(), true);
    if (isName(first)) return make(first, bare.slice(first.length).trim(), false);
    const inner = oneName(last);
    if (inner !== null && inner.function !== '' && !inner.isFunctionFirst)
      return make(inner.name, `${words.slice(0, -1).join(' ')}，${inner.function}`, true);
    if (inner?.isFunctionFirst === true)
      return make(inner.name, `${words.slice(0, -1).join(' ')} ${inner.function}`, true);
  }
  const latin = /^([\p{Script=Han}\s]{2,40}?)\s*(\p{Lu}[\p{Lu}\p{Ll}.'’ -]{3,60})$/u.exec(bare);
  if (latin !== null && LATIN_NAME.test(latin[2] ?? ''))
    return make(latin[2] ?? '', (latin[1] ?? '').trim(), true);
  const latinAhead = /^(\p{Lu}[\p{Lu}\p{Ll}.'’ -]{3,60}?)\s*(\p{Script=Han}.*)$/su.exec(bare);
  if (latinAhead !== null && LATIN_NAME.test(latinAhead[1] ?? '') && isChinesePost(latinAhead[2] ?? ''))
    return make(latinAhead[1] ?? '', latinAhead[2] ?? '', false);
  const run = POST_THEN.exec(bare);
  const [, post = '', name = ''] = run ?? [];
  if (run !== null && (isName(name) || isRunOnName(name))) return make(name, post, true);
  // "王明教授", with the post behind: "王毅外长".
  const behind = new RegExp(
    `^((?:${FAMILY})\\p{Script=Han}{1,2})(\\p{Script=Han}{0,12}(?:${POST_END}))$`,
    'u',
  ).exec(bare);
  if (behind !== null && isName(behind[1] ?? '') && courtesy === '' && (behind[2] ?? '').length <= 4)
    return make(behind[1] ?? '', behind[2] ?? '', false);
  return behindHouse(bare, courtesy, make);
}

/** "京南大學資訊工程學系許明皓主任": a body, a name and a post run together. */
function behindHouse(
  bare: string,
  courtesy: string,
  make: (name: string, post: string, isFunctionFirst: boolean) => ChinesePerson,
): ChinesePerson | null {
  const [, house = '', name = '', post = ''] =
    (courtesy === '' ? HOUSE_NAME_POST : HOUSE_NAME).exec(bare) ?? [];
  if (name === '' || !isName(name)) return null;
  return make(name, `${house}${post}`, true);
}

function isName(text: string): boolean {
  if (ENDS_WITH_POST.test(text) || BODY.test(text)) return false;
  if (FOREIGN_NAME.test(text)) return !POST_THEN.test(text);
  return CHINESE_NAME.test(text) && !NOT_NAMES.test(text);
}

function isRunOnName(text: string): boolean {
  return LATIN_NAME.test(text);
}
