-- Titles spelled so that their bytes sort in the order of the Kazakh alphabet, as lib/text/spell-in-order.ts does.
UPDATE `articles` SET `title_folded` = replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(`title_folded`, 'ә', 'аӿ'), 'ғ', 'гӿ'), 'ё', 'еӿ'), 'қ', 'кӿ'), 'ң', 'нӿ'), 'ө', 'оӿ'), 'ұ', 'уӿ'), 'ү', 'уӿӿ'), 'һ', 'хӿ'), 'і', 'ыӿ');
