namespace Scrm.Core.Answers;

/// <summary>A short message the bot could not answer by itself: perhaps the beginning of a question that goes on in the next one.</summary>
/// <param name="Text">What was said.</param>
/// <param name="At">When.</param>
public sealed record Fragment(string Text, DateTimeOffset At);
