import { format, getDay, parse, startOfWeek } from 'date-fns';
import { enGB } from 'date-fns/locale';
import { createRoot } from 'react-dom/client';
import { Calendar, dateFnsLocalizer } from 'react-big-calendar';
import 'react-big-calendar/lib/css/react-big-calendar.css';

const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales: { 'en-GB': enGB } });

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <main style={{ height: 600 }}>
      <Calendar localizer={localizer} culture="en-GB" events={[]} />
    </main>,
  );
}
