// The set phrases of generated papers in Chinese.
import type { GeneratedWords } from '../generatedWords.ts';

export const zh: GeneratedWords = {
  marks: { delegations: '供各代表团使用', internal: '内部使用' },
  titles: { speakers: '发言名单', script: '主席发言要点', acknowledgements: '致谢' },
  annotated: (agenda) => `${agenda}说明`,
  forThePublic: '公众须知：',
  nobody: '名单上尚无发言者。',
  questions: '指导性问题：',
  limits: '发言时限：',
  columns: {
    number: '序号',
    speaker: '发言者',
    role: '身份',
    answer: '答复',
    minutes: '分钟',
    contact: '联系方式',
    clock: '时间',
    script: '主席',
  },
  states: {
    'to-be-invited': '待邀请',
    invited: '已邀请',
    tentative: '待确认',
    confirmed: '已确认',
    declined: '已谢绝',
    replaced: '已替换',
  },
  slip: { when: '时间', where: '地点', role: '身份', minutes: '发言时间', chair: '主持会议' },
  script: {
    greeting: '各位阁下、各位代表、女士们、先生们：',
    open: (number, title) =>
      number === '' || title === ''
        ? `我宣布会议开始：${number}${title}。`
        : `我宣布${number}开始，主题为“${title}”。`,
    themes: '我们面前的主题如下：',
    questions: '我们面前的问题如下：',
    limits: '我谨提醒各位注意发言时限：',
    thank: (name) => `感谢${name}。`,
    giveFloor: ['现在请', '发言。'],
    giveFloorByVideo: ['现在请', '通过实时视频发言。'],
    showMessage: ['现在播放视频致辞，致辞人是', '。'],
    readOut: ['现在代读发言，发言人是', '。'],
    comeTo: (item) => `我们现在进行下一项：${item}。`,
    openFloor: '现在请与会者发言。',
    close: (number) => `感谢所有与会者。我宣布${number === '' ? '会议' : number}结束。`,
    suspended: (until) => `会议暂停至${until}。`,
    resumed: '会议恢复。',
    over: (minutes, end) => `所需时间比${end}之前的时间多${minutes}。`,
    internalNote: '内部备注：',
  },
  journal: {
    marks: { closed: '（非公开会议）', 'by-invitation': '（凭邀请参加）' },
    webcast: '［网播］',
    what: (kind, title, isNamed) => (isNamed ? title : `“${title}”${kind}`),
    convenedBy: (what, convener) => `由${convener}召集的${what}`,
    from: (start, end) => `${start}至${end}`,
    at: (start) => start,
    meeting: (date, hours, room) => `${date.replace('，', '')}${hours}${room === '' ? '' : `在${room}`}`,
    between: '；',
    announce: (what, meetings) => `${what}将于${meetings}举行。`,
  },
};
