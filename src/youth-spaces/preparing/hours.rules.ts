interface Hours {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** Minutes from midnight of `15:30`. */
export function minuteOf(wallTime: string): number {
  const [hours = 0, minutes = 0] = wallTime.split(':').map(Number);
  return hours * 60 + minutes;
}


/** Each ends after it begins, and no two of a day overlap. */
export function areHours(hours: readonly Hours[]): boolean {
  return hours.every(
    (one, place) =>
      one.toMinute > one.fromMinute &&
      hours.every((other, at) => at === place || other.weekday !== one.weekday || other.fromMinute >= one.toMinute || other.toMinute <= one.fromMinute),
  );
}

/** `15:30` */
export function wallTimeOf(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return [hours, minutes].map((part) => `${part}`.padStart(2, '0')).join(':');
}
