/** Puts the reader's choices (key `reading` in localStorage, see public/enhance/settings.js) on <html> before anything is painted. */
export const prePaint =
  "(d=>{d.script='';try{Object.assign(d,JSON.parse(localStorage.reading))}catch{}})(document.documentElement.dataset)";
