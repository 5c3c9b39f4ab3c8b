// 中文信函。
import type { LetterTexts } from './letterTexts.ts';

const EVENT = '题为{event-title-quoted}的会议（{event-kind}）';

export const zh: LetterTexts = {
  convening: {
    name: '召开会议的信',
    paragraphs: [
      [
        `谨通知，我将根据{mandate}，于{event-dates}召开${EVENT}。地点：{event-room}。`,
        `谨通知，我将于{event-dates}召开${EVENT}。地点：{event-room}。`,
        `谨通知，我将根据{mandate}，于{event-dates}召开${EVENT}。`,
        `谨通知，我将于{event-dates}召开${EVENT}。`,
      ],
      [
        '会员国、联合国系统、民间社会和其他伙伴将有机会交流经验，共同寻求对策。小组讨论场数：{panel-count}。',
        '会员国、联合国系统、民间社会和其他伙伴将有机会交流经验，共同寻求对策。',
      ],
      ['随信附上以下文件：{enclosures}。', '其他文件，包括日程安排，将适时送达。'],
      ['鉴于此事的重要性，请贵代表团尽可能派高级别代表出席。'],
      ['最新信息将公布于：{event-website}。', ''],
    ],
  },
  'follow-up': {
    name: '附有更详细日程的信',
    paragraphs: [
      [
        `谨提及{earlier-letters}，其中谈到将于{event-dates}举行的${EVENT}。地点：{event-room}。`,
        `谨提及{earlier-letters}，其中谈到将于{event-dates}举行的${EVENT}。`,
        `谨就将于{event-dates}举行的${EVENT}再次致函。`,
      ],
      ['筹备工作已取得进展，现送上以下文件：{enclosures}。', '筹备工作已取得进展，日程安排现已列出发言者。'],
      ['请将上述情况转告各有关方面。期待贵代表团积极参加。'],
      ['最新信息将公布于：{event-website}。', ''],
    ],
  },
  format: {
    name: '关于会议形式的信',
    paragraphs: [
      [
        `继{earlier-letters}之后，谨就将于{event-dates}举行的${EVENT}说明会议的进行方式。`,
        `谨就将于{event-dates}举行的${EVENT}说明会议的进行方式。`,
      ],
      [
        '小组成员作简短发言，随后与与会者交流。时间和地点：{event-time}，{event-room}。小组讨论场数：{panel-count}。',
        '小组成员作简短发言，随后与与会者交流。时间和地点：{event-time}，{event-room}。',
        '小组成员作简短发言，随后与与会者交流。地点：{event-room}。',
        '小组成员作简短发言，随后与与会者交流。',
      ],
      ['为使交流生动，请各代表团发言不超过三分钟，并且不宣读事先准备的讲稿。'],
      ['随信附上以下文件：{enclosures}。如有变动，将适时通知。', '初步日程安排将适时送达。'],
    ],
  },
  summary: {
    name: '转送摘要的信',
    paragraphs: [
      [`谨提及于{event-dates}举行的${EVENT}。地点：{event-room}。`, `谨提及于{event-dates}举行的${EVENT}。`],
      ['现送上以下文件，希望有助于今后的工作：{enclosures}。', '讨论摘要不久将送达。'],
      ['感谢各代表团、小组成员和伙伴为此次交流作出的宝贵贡献。'],
    ],
  },
  invitation: {
    name: '邀请信',
    paragraphs: [
      [
        `谨邀请您出席${EVENT}。您的参与：{person-session}，{person-role}，{person-session-date}，{person-session-time}。地点：{event-room}。`,
        `谨邀请您出席${EVENT}。您的参与：{person-session}，{person-role}，{person-session-date}，{person-session-time}。`,
        `谨邀请您出席将于{event-dates}举行的${EVENT}。您的参与：{person-session}，{person-role}。`,
        `谨邀请您出席将于{event-dates}举行的${EVENT}。地点：{event-room}。`,
        `谨邀请您出席将于{event-dates}举行的${EVENT}。`,
      ],
      ['随后将与各代表团和其他与会者交流。'],
      ['随信附上以下文件：{enclosures}。', ''],
      ['请将您能否出席告知我的办公室。'],
    ],
    close: '顺致最崇高的敬意。',
  },
  'change-notice': {
    name: '日程变动通知',
    paragraphs: [
      [
        `谨提及{earlier-letters}，其中谈到将于{event-dates}举行的${EVENT}。`,
        `谨就将于{event-dates}举行的${EVENT}致函。`,
      ],
      ['谨通知如下，日程（{edition}）有以下变动：'],
      ['{changes}'],
      ['日程其余部分不变。随信附上以下文件：{enclosures}。', '日程其余部分不变。'],
      ['请将上述变动转告各有关方面。'],
    ],
  },
  'personal-change-notice': {
    name: '日程变动个别通知',
    paragraphs: [
      [
        `谨提及{earlier-letters}，其中谈到将于{event-dates}举行、您将参加的${EVENT}。`,
        `谨就将于{event-dates}举行、您将参加的${EVENT}致函。`,
      ],
      ['谨通知，日程（{edition}）有所变动，其中与您有关的变动如下：{person-changes}。'],
      ['随信附上以下文件：{enclosures}。', ''],
      ['如有疑问，请与我的办公室联系。'],
    ],
    close: '顺致最崇高的敬意。',
  },
};
