namespace Scrm.Core.Answers;

/// <summary>What a message of the bot was made from: kept with the line, for people who judge it.</summary>
/// <param name="Kind">Decision.</param>
/// <param name="Reason">Why.</param>
/// <param name="Confidence">0–1: the chance of being right.</param>
/// <param name="ArticleIds">The article answered with, or those offered.</param>
/// <param name="ArticleVersion">Version of the article answered with, or null.</param>
/// <param name="Day">The company's day it was said on.</param>
public sealed record BotAnswer(
    AnswerKind Kind, AnswerReason Reason, double Confidence, IReadOnlyList<string> ArticleIds, int? ArticleVersion, DateOnly Day)
{
    /// <summary>What was looked up instead of the message: the short messages before it and itself; null: itself.</summary>
    public string? ReadAs { get; init; }

    /// <summary>The language model that wrote it from those articles; null: it is in the company's own words.</summary>
    public string? WrittenBy { get; init; }

    /// <summary>What the company's system said to an answer in a form, or null.</summary>
    public AnswerCheck? Check { get; init; }

    /// <summary>Which version of the bot said it, where two are compared; null: the one there is.</summary>
    public string? Arm { get; init; }
}
