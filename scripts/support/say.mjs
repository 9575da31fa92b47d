/** Tells what is going on, each line with the seconds since the command began. */
export function narrator() {
  const began = performance.now();
  return (line) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
    console.log(`${seconds} s  ${line}`);
  };
}
