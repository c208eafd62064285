namespace Scrm.Core.Routing.Picking;

/// <summary>Whom a conversation goes to.</summary>
/// <param name="Agent">Who; null: nobody may have it now.</param>
/// <param name="Rule">What decided: <c>ruleAgent</c>, <c>dedicated</c>, <c>lastAgent</c>, or the strategy's name.</param>
/// <param name="TakesTurn">True: it was his turn.</param>
/// <param name="Candidates">Everybody looked at, those who might have got it first.</param>
public sealed record Picked(AgentSeat? Agent, string Rule, bool TakesTurn, IReadOnlyList<Candidate> Candidates);
