namespace Scrm.Bench.Routing;

/// <summary>What became of a contact.</summary>
/// <param name="Contact">Whose.</param>
/// <param name="AgentId">Who served.</param>
/// <param name="GivenAt">When it was given to the agent.</param>
/// <param name="AnsweredAt">When the agent first answered.</param>
/// <param name="EndedAt">When it left the desk.</param>
/// <param name="Rule">What decided.</param>
/// <param name="Level">The agent's level in the skill wanted; null: none was wanted.</param>
/// <param name="KnewEachOther">True: somebody had served this person before on this day.</param>
internal sealed record DayServed(
    DayContact Contact, string AgentId, DateTimeOffset GivenAt, DateTimeOffset AnsweredAt, DateTimeOffset EndedAt, string Rule, int? Level, bool KnewEachOther)
{
    public TimeSpan Waited => GivenAt - Contact.At;
}
