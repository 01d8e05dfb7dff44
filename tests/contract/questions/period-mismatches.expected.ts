import { COUNTY, ENVIRONMENT, INDUSTRY, OLD, PARK, REPLY, TOWN, type Expectation } from './small-town.ts'

export const expected: Expectation[] = [
  {
    because:
      'town-sti runs 2021–2025, as do prov-sti, town-outline and town-env; nation-sti and prov-reply stand in no relation of its own',
    rows: [
      [...OLD, 3, 2016, 2020, 2021, 2025, 'apart', 0],
      [...PARK, 3, 2021, 2030, 2021, 2025, 'ends_later', 5],
      [...INDUSTRY, 3, 2023, 2027, 2021, 2025, 'ends_later', 3],
      [...COUNTY, 4, 2022, 2025, 2021, 2025, 'starts_later', 4],
    ],
  },
  {
    parameters: { plan: 'park-plan' },
    because:
      'the reply that approves it has no years; L19 and L13 join it to town-env and town-sti, which end five years before it',
    rows: [
      [...REPLY, 2, null, null, 2021, 2030, 'unknown', null],
      [...ENVIRONMENT, 3, 2021, 2025, 2021, 2030, 'ends_earlier', 5],
      [...TOWN, 3, 2021, 2025, 2021, 2030, 'ends_earlier', 5],
    ],
  },
  {
    parameters: { plan: 'county-sti' },
    because: 'town-sti ends with it and begins a year before',
    rows: [[...TOWN, 3, 2021, 2025, 2022, 2025, 'starts_earlier', 4]],
  },
]
