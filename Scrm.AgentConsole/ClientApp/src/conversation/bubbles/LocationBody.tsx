import { useT } from '../../i18n/useT';
import type { Place } from '../../wire/contracts.g';

/** Streets of a made-up town, shifted by the coordinates: nothing is asked of a map server, so nobody learns where a customer is. */
function streets(seed: number): readonly string[] {
  const shift = (n: number): number => Math.abs(Math.round(seed * 9973 + n * 37)) % 28;
  return [0, 1, 2, 3].flatMap((i) => [`M${i * 62 + shift(i)} 0 l${shift(i + 4) - 14} 96`, `M0 ${i * 30 + shift(i + 8) / 2} l232 ${shift(i + 12) - 14}`]);
}

/** A place: a small drawn card with pin, name and coordinates. */
export function LocationBody({ place }: { readonly place: Place }) {
  const { t } = useT();
  const { latitude, longitude, label } = place;
  const coordinates = `${Math.abs(latitude).toFixed(5)}°${latitude < 0 ? 'S' : 'N'} ${Math.abs(longitude).toFixed(5)}°${longitude < 0 ? 'W' : 'E'}`;
  return (
    <figure className="bubble-place">
      <svg viewBox="0 0 232 96" role="img" aria-label={t('type.location')} preserveAspectRatio="xMidYMid slice">
        <rect width="232" height="96" fill="var(--map-land)" />
        <path d="M0 78c50-18 82 8 128-6s70-22 104-12v36H0z" fill="var(--map-water)" />
        {streets(latitude + longitude).map((d, i) => <path key={i} d={d} stroke="var(--map-street)" strokeWidth={i % 3 === 0 ? 5 : 2.5} fill="none" />)}
        <ellipse cx="116" cy="62" rx="9" ry="3" fill="#00000030" />
        <path d="M116 60c-9-11-13-16-13-22a13 13 0 0 1 26 0c0 6-4 11-13 22z" fill="var(--bad)" />
        <circle cx="116" cy="38" r="5" fill="#fff" />
      </svg>
      <figcaption><strong>{label || t('type.location')}</strong><span className="small quiet num">{coordinates}</span></figcaption>
    </figure>
  );
}
