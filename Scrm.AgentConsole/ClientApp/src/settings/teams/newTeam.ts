import type { TeamView } from '../../wire/contracts.g';

/** A team before anybody filled it in: agents claim, nothing is said or promised. */
export const newTeam: TeamView = {
  id: '',
  name: '',
  routing: {
    automatic: false, strategy: 'leastLoaded', sticky: true, reopenToPeople: false, skillPatienceMinutes: 5, hours: null, overflowTeamId: null, overflowMinutes: 10,
    noReplyMinutes: 0, offerSeconds: 0, tellEveryMinutes: 5, texts: { closed: null, nobody: null, position: null, positionOnly: null }, targets: null,
  },
};
