// The set phrases of United Nations papers in Chinese: full-width marks, no spaces, the courtesy title behind the name.
import type { Language } from '../language.ts';
import { joinList } from '../lists.ts';
import { known } from './inflection.ts';
import type { PaperWords } from './paperWords.ts';
import { resolutionNumber } from './symbols.ts';

export const zh: PaperWords = {
  timeColumn: '时间',
  programmeColumn: '日程',
  programmeByStage: {
    tentative: '暂定日程',
    draft: '日程草案',
    preliminary: '初步日程',
    provisional: '临时日程',
    programme: '日程',
    final: '最后日程',
    revised: '订正日程',
  },
  agendaByStage: {
    tentative: '暂定议程',
    draft: '议程草案',
    preliminary: '初步议程',
    provisional: '临时议程',
    programme: '议程',
    final: '最后议程',
    revised: '订正议程',
  },
  stages: {
    tentative: '暂定',
    draft: '草案',
    preliminary: '初步',
    provisional: '临时',
    programme: '日程',
    final: '最后',
    revised: '订正',
  },
  eventKinds: {
    'interactive-dialogue': '互动对话',
    'thematic-debate': '专题辩论',
    hearing: '听证会',
    'high-level-meeting': '高级别会议',
    consultation: '磋商',
    briefing: '情况介绍会',
    commemoration: '纪念会议',
    'side-event': '会外活动',
    conference: '大型会议',
    workshop: '讲习班',
    other: '会议',
  },
  partsOfDay: { morning: '上午', afternoon: '下午', evening: '晚上' },
  meetingsByPartOfDay: { morning: '上午会议', afternoon: '下午会议', evening: '晚间会议' },
  roleLabel: (role) => known(ROLES, role) ?? role,
  withColon: (words) => `${words}：`,
  toBeConfirmed: '（待确认）',
  modes: { 'live-video': '实时视频', 'video-message': '视频致辞', 'read-out': '代读发言' },
  modeFrom: (mode) =>
    mode === 'live-video' ? '实时视频：' : mode === 'read-out' ? '代读发言：' : '视频致辞：',
  noTitle: '无标题',
  access: { open: '公开会议', closed: '非公开会议', 'by-invitation': '凭邀请参加' },
  webcast: '网播',
  interpretation: (languages) =>
    `提供${joinList(
      languages.map((language) => LANGUAGE_NAMES[language]),
      'zh',
    )}口译`,
  listOfSpeakers: {
    none: '不预先编制发言名单。',
    open: '发言名单已开放登记。',
    closed: '发言名单已截止登记。',
  },
  floorRule: (who, minutes) => (minutes === null ? who : `${who}：不超过${minutes}分钟`),
  minutes: (count) => `${count}分钟`,
  earlierLetters: (dates, _count, before) =>
    /(我|本人)[在于]?\s*$/.test(before) ? `${dates}的信` : `我${dates}的信`,
  resolution: (symbol) => {
    const number = resolutionNumber(symbol);
    return number === null ? symbol : `大会第${number}号决议`;
  },
  // The date stands before the number: "大会2017年5月4日第71/287号决议".
  ofDate: (what, date) => (what.startsWith('大会第') ? `大会${date}${what.slice(2)}` : `${date}${what}`),
  quoted: (words) => `“${words}”`,
  cardinal: (count) => CARDINALS[count] ?? String(count),
  salutation: '阁下：',
  complimentaryClose: '顺致最崇高的敬意。',
  enclosures: (count) => `附件：${count}份`,
  page: (number, total) => `第${number}页，共${total}页`,
  missing: (what) => `[缺少${what}]`,
  fieldNames: {
    'event-title': '会议名称',
    'event-title-capitals': '会议名称（大写）',
    'event-title-quoted': '会议名称（加引号）',
    'event-kind': '会议类别',
    'event-dates': '会议日期',
    'event-dates-weekday': '会议日期（含星期）',
    'event-room': '会议室',
    'event-stage': '日程阶段',
    'event-website': '网站',
    'session-number': '场次编号',
    'session-title': '场次标题',
    'session-title-capitals': '场次标题（大写）',
    'session-time': '场次时间',
    'session-part-of-day': '时段',
    'earlier-letters': '先前信函',
    mandate: '授权',
    enclosures: '附件',
    'event-time': '会议时间',
    'session-chair': '场次主席',
    'session-date': '场次日期',
    'session-room': '场次会议室',
    'panel-count': '小组讨论场数',
    'person-salutation': '对收信人的称呼',
    'person-name': '收信人姓名',
    'person-function': '收信人职务',
    'person-role': '收信人角色',
    'person-session': '收信人所参加的会议',
    'person-session-date': '收信人所参加会议的日期',
    'person-session-time': '收信人所参加会议的时间',
    'person-minutes': '收信人的发言时间',
    'person-changes': '与收信人有关的变动',
  },
  comma: '，',
  gap: '',
  brackets: ['（', '）'],
  letterDate: (date) => date,
  courtesy: ({ isExcellency, gender, degree }) => [
    '',
    [
      degree === 'doctor' ? '博士' : degree === 'professor' ? '教授' : '',
      degree !== 'none' ? '' : gender === 'female' ? '女士' : gender === 'male' ? '先生' : '',
      isExcellency ? '阁下' : '',
    ].join(''),
  ],
};

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ar: '阿拉伯文',
  zh: '中文',
  en: '英文',
  fr: '法文',
  ru: '俄文',
  es: '西班牙文',
};

/** Before a counting word: "两场小组讨论". */
const CARDINALS: readonly string[] =
  '零 一 两 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' ');

const ROLES: Readonly<Record<string, string>> = {
  chair: '主席',
  'co-chair': '共同主席',
  president: '主席',
  moderator: '主持人',
  facilitator: '协调人',
  'co-facilitator': '共同协调人',
  panellist: '讨论嘉宾',
  'keynote-speaker': '主旨发言者',
  speaker: '发言者',
  discussant: '评论人',
  respondent: '回应人',
  rapporteur: '报告员',
  introducer: '介绍人',
  host: '主办方',
};
