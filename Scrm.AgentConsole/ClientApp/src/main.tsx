document.title = 'Scrm';
export {};
