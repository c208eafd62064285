namespace Scrm.Bot.Activities;

/// <summary>An activity was taken.</summary>
/// <param name="Id">The id it is known under.</param>
internal sealed record ActivityTaken(string? Id);

/// <summary>An activity was refused.</summary>
/// <param name="Error">Why.</param>
internal sealed record ActivityRefused(ActivityError? Error);

/// <summary>Why an activity was refused.</summary>
/// <param name="Code">Stable word.</param>
/// <param name="Message">For people.</param>
internal sealed record ActivityError(string? Code, string? Message);
