// The page for what is chosen, made beside the screen; while another one is being made there is none.
import { useEffect, useState } from 'react';
import type { ScheduleFacts } from '#documents/schedule/scheduleFacts.ts';
import type { ShareWish } from '#exports/share/telling.ts';
import { pause, writeInBackground } from '#press/leaving/background.ts';
import { publicFacts, type ShareChoices, type SharedStanding, shareWish } from './shareOrder.ts';

export type MadePage =
  | { readonly state: 'making' }
  | { readonly state: 'ready'; readonly wish: ShareWish; readonly file: Blob }
  | { readonly state: 'failed' };

const MAKING: MadePage = { state: 'making' };

interface Made {
  readonly standing: SharedStanding;
  readonly choices: ShareChoices;
  readonly page: MadePage;
}

/** The same choices in another object try again. */
export function useMadePage(standing: SharedStanding, choices: ShareChoices): MadePage {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    let isStale = false;
    const settle = (page: MadePage) => {
      if (!isStale) setMade({ standing, choices, page });
    };
    makePage(standing, choices, () => isStale).then(settle, () => settle({ state: 'failed' }));
    return () => {
      isStale = true;
    };
  }, [standing, choices]);
  return made?.standing === standing && made.choices === choices ? made.page : MAKING;
}

async function makePage(
  standing: SharedStanding,
  choices: ShareChoices,
  isStale: () => boolean,
): Promise<MadePage> {
  const before: ScheduleFacts[] = [];
  for (const edition of standing.earlier) {
    // Each opens a whole event: the screen answers in between.
    await pause();
    if (isStale()) return MAKING;
    const facts = publicFacts(edition, standing.content.event.mainLanguage);
    if (facts !== null) before.push(facts);
  }
  const wish = shareWish(standing, choices, before, Date.now());
  const content = await writeInBackground({ type: 'page', wish }, new AbortController().signal);
  return { state: 'ready', wish, file: new Blob([content], { type: 'text/html;charset=utf-8' }) };
}
