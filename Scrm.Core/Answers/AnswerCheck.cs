namespace Scrm.Core.Answers;

/// <summary>What the company's system said to an answer in a form, kept with the bot's line.</summary>
/// <param name="Field">Label of the question.</param>
/// <param name="Word"><c>ok</c>, <c>replaced</c>, <c>refused</c>, or <c>unheard:</c> and why: then the form went on by its own rules.</param>
public sealed record AnswerCheck(string Field, string Word);
