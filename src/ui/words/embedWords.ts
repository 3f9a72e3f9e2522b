/** What a story in somebody else's page says in place of itself. */
import type { StoryErrorCode } from '../../model/StoryError.ts';
import type { Lang } from '../../model/vocabulary.ts';

export interface EmbedWords {
  loading: string;
  failed: Readonly<Record<StoryErrorCode, string>>;
}

export const EMBED_WORDS: Readonly<Record<Lang, EmbedWords>> = {
  'zh-Hans': {
    loading: '正在载入时间线…',
    failed: {
      unreachable: '时间线暂时无法载入。',
      slow: '时间线载入太慢，已停止。',
      'too-large': '时间线文件太大，无法显示。',
      'not-json': '时间线文件有误，无法显示。',
      'not-a-story': '时间线文件有误，无法显示。',
      newer: '时间线由更新的版本制作，此处尚不能显示。',
      'not-drawn': '时间线无法显示。',
    },
  },
  'zh-Hant': {
    loading: '正在載入時間線…',
    failed: {
      unreachable: '時間線暫時無法載入。',
      slow: '時間線載入太慢，已停止。',
      'too-large': '時間線檔案太大，無法顯示。',
      'not-json': '時間線檔案有誤，無法顯示。',
      'not-a-story': '時間線檔案有誤，無法顯示。',
      newer: '時間線由更新的版本製作，此處尚不能顯示。',
      'not-drawn': '時間線無法顯示。',
    },
  },
  en: {
    loading: 'Loading the timeline…',
    failed: {
      unreachable: 'The timeline cannot be loaded at the moment.',
      slow: 'The timeline took too long to load.',
      'too-large': 'The timeline file is too large to show.',
      'not-json': 'The timeline file is damaged and cannot be shown.',
      'not-a-story': 'The timeline file is damaged and cannot be shown.',
      newer: 'The timeline was made by a newer version and cannot be shown here yet.',
      'not-drawn': 'The timeline cannot be shown.',
    },
  },
};
