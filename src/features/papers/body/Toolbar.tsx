import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  Braces,
  ChevronDown,
  Italic,
  Languages,
  Link2,
  List,
  ListOrdered,
  SeparatorHorizontal,
  Superscript,
} from 'lucide-react';
import type { Command } from '@tiptap/pm/state';
import { LANGUAGES } from '#languages/language.ts';
import type { Language } from '#languages/language.ts';
import { Menu } from '#ui/Menu.tsx';
import { isMac } from '#ui/platform.ts';
import { shortcutText } from '#ui/shortcuts.ts';
import { useWords } from '#ui/useWords.ts';
import {
  BLOCK_STYLES,
  insertPageBreak,
  listAt,
  setPassage,
  setStyle,
  styleAt,
  toggleList,
} from './commands.ts';
import { askForField } from './fieldMenu.ts';
import { passageLanguage } from './inlines.ts';
import { Sign, ToolButton } from './ToolButton.tsx';
import styles from './Toolbar.module.css';
import { useRoving } from './useRoving.ts';

interface ToolbarProps {
  readonly editor: Editor;
  /** The footnote being written, or the text itself. */
  readonly inline: Editor;
  readonly language: Language;
  readonly onFootnote: () => void;
  readonly onLink: () => void;
}

/** How the text is set. One stop of the Tab key; the arrows go from button to button. */
export function Toolbar({ editor, inline, language, onFootnote, onLink }: ToolbarProps) {
  const words = useWords('writing');
  const vocabulary = useWords('vocabulary');
  const roving = useRoving();
  const blocks = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({ style: styleAt(state), list: listAt(state) }),
  });
  const marks = useEditorState({
    editor: inline,
    selector: ({ editor: of }) => ({
      bold: of.isActive('bold'),
      italic: of.isActive('italic'),
      superscript: of.isActive('superscript'),
      link: of.isActive('link'),
      passage: of.isActive('passage') ? passageLanguage(of.getAttributes('passage')['language']) : null,
    }),
  });
  const run = (command: Command, of = editor) => void command(of.state, of.view.dispatch, of.view);
  const mark = (name: 'bold' | 'italic' | 'superscript', keys: string, icon: React.ReactNode) => (
    <ToolButton
      label={words(name)}
      keys={keys}
      isPressed={marks[name]}
      onPress={() => void inline.commands.toggleMark(name)}
    >
      {icon}
    </ToolButton>
  );
  const list = (marker: 'bullet' | 'number' | 'roman', icon: React.ReactNode, keys?: string) => (
    <ToolButton
      label={words(`list.${marker}`)}
      keys={keys}
      isPressed={blocks.list === marker}
      onPress={() => run(toggleList(marker))}
    >
      {icon}
    </ToolButton>
  );
  return (
    <div {...roving} role="toolbar" aria-label={words('toolbar')} className={styles['toolbar']}>
      <Menu
        label={words('style', { style: words(`styles.${blocks.style}`) })}
        icon={<ChevronDown />}
        isLabelShown
        look="quiet"
        className={styles['style']}
        items={BLOCK_STYLES.map((style, index) => ({
          id: style,
          label: words(`styles.${style}`),
          isChecked: blocks.style === style,
          ...(style === 'quotation' ? {} : { shortcut: shortcutText(`Mod+Alt+${index}`, isMac) }),
          onSelect: () => {
            run(setStyle(style));
            editor.view.focus();
          },
        }))}
      />
      {mark('bold', 'Mod+B', <Bold />)}
      {mark('italic', 'Mod+I', <Italic />)}
      {mark('superscript', 'Mod+.', <Superscript />)}
      <span className={styles['gap']} />
      {list('bullet', <List />, 'Mod+Shift+L')}
      {list('number', <ListOrdered />)}
      {list('roman', <Sign>I.</Sign>)}
      <span className={styles['gap']} />
      <ToolButton label={words('link')} keys="Mod+Shift+K" isPressed={marks.link} onPress={onLink}>
        <Link2 />
      </ToolButton>
      <ToolButton label={words('footnote')} keys="Mod+Alt+F" onPress={onFootnote}>
        <Sign>
          a<sup>1</sup>
        </Sign>
      </ToolButton>
      <ToolButton label={words('pageBreak')} keys="Mod+Enter" onPress={() => run(insertPageBreak)}>
        <SeparatorHorizontal />
      </ToolButton>
      <Menu
        label={words('passage')}
        icon={<Languages />}
        className={styles['tool']}
        items={[null, ...LANGUAGES.filter((one) => one !== language)].map((one) => ({
          id: one ?? 'paper',
          label:
            one === null
              ? words('ofPaper', { language: vocabulary(`language.${language}`) })
              : vocabulary(`language.${one}`),
          isChecked: marks.passage === one,
          onSelect: () => {
            run(setPassage(one), inline);
            inline.view.focus();
          },
        }))}
      />
      <ToolButton label={words('field')} keys="{" onPress={() => askForField(inline.view)}>
        <Braces />
      </ToolButton>
    </div>
  );
}
