/** Whether script has taken over: false on the server and while its markup is woken, then true. */
import { useEffect, useState } from 'react';

export function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  return isLive;
}
