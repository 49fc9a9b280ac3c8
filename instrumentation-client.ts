import { loadAnewFromHistory } from '#components/dashboard/shell/fresh-history.ts';

// The framework runs this file in the browser before its router; readers' pages carry no framework script.
loadAnewFromHistory();
