# Finding one's way on long pages of the console.

console-places = On this page
console-close-how = Choose the outcome and close
