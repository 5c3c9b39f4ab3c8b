// Addresses a reader of a paper may follow: the web and e-mail, nothing that could run a program. Pure.
const LONGEST = 2000;

/** The address as it is kept, or null. Browsers skip control signs in a scheme, so an address with any is refused. */
export function safeAddress(typed: string): string | null {
  const address = typed.trim();
  if (address === '' || address.length > LONGEST || /[\p{Cc}\s]/u.test(address)) return null;
  if (!URL.canParse(address)) return null;
  if (/^mailto:/i.test(address)) return address.includes('@') ? address : null;
  return /^https?:\/\/./i.test(address) ? address : null;
}

/** What a person types for an address: "www.un.org" and "office@un.org" do. */
export function typedAddress(typed: string): string | null {
  const plain = typed.trim();
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(plain)) return safeAddress(`mailto:${plain}`);
  if (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(plain)) return safeAddress(`https://${plain}`);
  return safeAddress(plain);
}
