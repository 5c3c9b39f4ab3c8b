// A brand makes two strings that look alike (an event's id, a room's id) impossible to mix up.
// It exists only for the compiler; at run time a branded value is the plain value.
declare const brand: unique symbol;

export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
