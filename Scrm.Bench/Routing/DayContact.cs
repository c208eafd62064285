namespace Scrm.Bench.Routing;

/// <summary>Somebody who asks for a person on the simulated day.</summary>
/// <param name="Number">In order of coming.</param>
/// <param name="At">When.</param>
/// <param name="PersonId">Who; some come twice.</param>
/// <param name="Priority">0 is usual.</param>
/// <param name="Skill">Skill wanted, or null.</param>
/// <param name="Minutes">How long an agent of level 3 has it on his desk.</param>
/// <param name="Answer">Draw, 0–1, of how soon the agent turns to it.</param>
internal sealed record DayContact(int Number, DateTimeOffset At, string PersonId, int Priority, string? Skill, double Minutes, double Answer);
