/**
 * What a person sees where no program takes the one-time code: a page without script, style or address, that shows it.
 * Both values are of our own making and hold no character that HTML knows.
 */
export function signedInPage({ code, endpoint }: { code: string; endpoint: string }): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Lintel: signed in</title></head>
<body>
<h1>Signed in to ${endpoint}</h1>
<p>Lintel asks for this code once, within two minutes:</p>
<p><code id="code">${code}</code></p>
<p>Afterwards this window can be closed.</p>
</body>
</html>
`;
}
