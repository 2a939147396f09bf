import type { Localisation, Texts } from './languages.js';
import { first, person, place, second, since, status, until } from './optionTexts.js';

/** Every command in the other languages, by its English name. */
export const localisations: Readonly<Record<string, Localisation>> = {
  ask: {
    name: ['提问', 'спросить', 'preguntar', 'demander', 'fragen'],
    description: [
      '提问：谁在何时何地会见了谁',
      'Спросить, кто с кем встречался, где и когда',
      'Pregunta quién se reunió con quién, dónde y cuándo',
      'Demander qui a rencontré qui, où et quand',
      'Fragen, wer wen wo und wann traf',
    ],
    options: {
      question: {
        name: ['问题', 'вопрос', 'pregunta', 'question', 'frage'],
        description: [
          '你的问题，请用英语',
          'Ваш вопрос, на простом английском',
          'Tu pregunta, en inglés sencillo',
          'Votre question, en anglais simple',
          'Deine Frage, in einfachem Englisch',
        ],
      },
      private: {
        name: ['仅自己可见', 'лично', 'privado', 'privé', 'privat'],
        description: [
          '只向你显示回答',
          'Показать ответ только вам',
          'Mostrar la respuesta solo a ti',
          'Montrer la réponse à vous seul',
          'Die Antwort nur dir zeigen',
        ],
      },
    },
  },
  who: {
    name: ['谁', 'кто', 'quién', 'qui', 'wer'],
    description: [
      '谁会见了此人',
      'Кто встречался с этим человеком',
      'Quién se reunió con esta persona',
      'Qui a rencontré cette personne',
      'Wer diese Person traf',
    ],
    options: {
      met: { name: ['会见', 'встретил', 'reunido', 'rencontré', 'traf'], description: person },
      place,
      since,
      until,
      status,
    },
  },
  where: {
    name: ['何地', 'где', 'dónde', 'où', 'wo'],
    description: [
      '两人在何地会面',
      'Где встречались двое',
      'Dónde se reunieron dos personas',
      'Où deux personnes se sont rencontrées',
      'Wo sich zwei Personen trafen',
    ],
    options: { first, second },
  },
  when: {
    name: ['何时', 'когда', 'cuándo', 'quand', 'wann'],
    description: [
      '两人在何时会面',
      'Когда встречались двое',
      'Cuándo se reunieron dos personas',
      'Quand deux personnes se sont rencontrées',
      'Wann sich zwei Personen trafen',
    ],
    options: { first, second },
  },
  timeline: {
    name: ['时间线', 'хронология', 'cronología', 'chronologie', 'zeitleiste'],
    description: [
      '一个人的全部会面，按时间排列',
      'Все встречи человека по порядку',
      'Todos los encuentros de una persona, en orden',
      'Toutes les rencontres d’une personne, dans l’ordre',
      'Alle Begegnungen einer Person der Reihe nach',
    ],
    options: {
      person: { name: ['人物', 'человек', 'persona', 'personne', 'person'], description: person },
      since,
      until,
    },
  },
  network: {
    name: ['关系网', 'связи', 'red', 'réseau', 'netz'],
    description: [
      '谁会见了谁，以图显示',
      'Кто с кем встречался, в виде рисунка',
      'Quién se reunió con quién, en una imagen',
      'Qui a rencontré qui, en image',
      'Wer wen traf, als Bild',
    ],
    options: {
      person: { name: ['人物', 'человек', 'persona', 'personne', 'person'], description: person },
      since,
      until,
    },
  },
  sources: {
    name: ['来源', 'источники', 'fuentes', 'sources', 'quellen'],
    description: [
      '我读过的文章',
      'Статьи, которые я прочитал',
      'Los artículos que he leído',
      'Les articles que j’ai lus',
      'Die Artikel, die ich gelesen habe',
    ],
    options: {
      search: {
        name: ['搜索', 'поиск', 'buscar', 'recherche', 'suche'],
        description: [
          '在文章中查找的词',
          'Слова, которые искать в статьях',
          'Palabras que buscar en los artículos',
          'Mots à chercher dans les articles',
          'Wörter, die in den Artikeln stehen sollen',
        ],
      },
    },
  },
  article: {
    name: ['文章', 'статья', 'artículo', 'article', 'artikel'],
    description: [
      '一篇文章讲述的会面',
      'О каких встречах рассказывает статья',
      'Los encuentros que cuenta un artículo',
      'Les rencontres que raconte un article',
      'Die Begegnungen, von denen ein Artikel erzählt',
    ],
    options: {
      name: {
        name: ['名称', 'название', 'nombre', 'nom', 'name'],
        description: [
          '文章的标题',
          'Заголовок статьи',
          'Título del artículo',
          'Titre de l’article',
          'Titel des Artikels',
        ],
      },
    },
  },
  check: {
    name: ['核实', 'проверить', 'comprobar', 'vérifier', 'prüfen'],
    description: [
      '将一段文字与文章对照',
      'Сверить текст со статьями',
      'Comparar un texto con los artículos',
      'Comparer un texte aux articles',
      'Einen Text mit den Artikeln vergleichen',
    ],
    options: {
      text: {
        name: ['文字', 'текст', 'texto', 'texte', 'text'],
        description: [
          '关于会面的文字，请用英语',
          'Текст о встречах, на английском',
          'Un texto sobre encuentros, en inglés',
          'Un texte sur des rencontres, en anglais',
          'Ein Text über Begegnungen, auf Englisch',
        ],
      },
    },
  },
  help: {
    name: ['帮助', 'помощь', 'ayuda', 'aide', 'hilfe'],
    description: [
      '我能回答什么，以及如何提问',
      'На что я отвечаю и как спрашивать',
      'Qué puedo responder y cómo preguntar',
      'Ce à quoi je réponds, et comment demander',
      'Was ich beantworte und wie man fragt',
    ],
  },
  admin: {
    name: ['管理', 'админ', 'admin', 'admin', 'admin'],
    description: [
      '仅限机器人所有者',
      'Только для владельцев бота',
      'Solo para los dueños del bot',
      'Réservé aux propriétaires du bot',
      'Nur für die Eigentümer des Bots',
    ],
    options: {
      status: {
        name: ['状况', 'состояние', 'estado', 'état', 'zustand'],
        description: [
          '服务器、文章、运行时间、内存和响应时间',
          'Серверы, статьи, время работы, память, время ответа',
          'Servidores, artículos, tiempo activo, memoria y tiempos de respuesta',
          'Serveurs, articles, durée, mémoire et temps de réponse',
          'Server, Artikel, Laufzeit, Speicher und Antwortzeiten',
        ],
      },
    },
  },
};

/** Entries of message menus in the other languages, by their English name. */
export const menuNames: Readonly<Record<string, Texts>> = {
  'Check this message': [
    '核实这条消息',
    'Проверить сообщение',
    'Comprobar este mensaje',
    'Vérifier ce message',
    'Diese Nachricht prüfen',
  ],
};
