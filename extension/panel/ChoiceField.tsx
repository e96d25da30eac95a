import type { ReactNode } from 'react';

/**
 * A choice of one of few, under its label. Nothing is pre-chosen: until somebody chooses it says "choose", or "not stated" where
 * it may stay so.
 */
export function ChoiceField<Value extends string>(props: {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; name: string }[];
  mayStayOpen?: boolean;
  choose(value: Value | undefined): void;
}): ReactNode {
  const { label, value, options, mayStayOpen = false, choose } = props;
  return (
    <label className="field">
      {label}
      <select
        value={value ?? ''}
        onChange={({ target }) => choose(options.find((one) => one.value === target.value)?.value)}
      >
        <option value="" disabled={!mayStayOpen}>
          {mayStayOpen ? 'not stated' : 'choose'}
        </option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}
