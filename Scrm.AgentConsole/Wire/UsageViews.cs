namespace Scrm.AgentConsole.Wire;

/// <summary>What happened with the articles over some days.</summary>
internal sealed record UsageView(DateOnly From, DateOnly To, IReadOnlyList<ArticleUsageView> Items);

/// <summary>What happened with one article; <paramref name="Said"/> is how often it answered, day by day.</summary>
internal sealed record ArticleUsageView(
    string ArticleId,
    long Answered,
    long Offered,
    long Chosen,
    long Helpful,
    long Unhelpful,
    long HandedOff,
    long AskedAgain,
    long Accepted,
    long Rejected,
    long Inserted,
    IReadOnlyList<long> Said);

/// <summary>An agent's word on an answer of the bot; null takes it back.</summary>
internal sealed record JudgementInput(bool? Right);
