namespace Scrm.Core.Reviews;

/// <summary>One week of a tag or rule.</summary>
/// <param name="Week">Monday 00:00 UTC.</param>
/// <param name="Precision">Of what was seen in that week.</param>
/// <param name="Count">How often the tag was put.</param>
/// <param name="Contacts">On how many different people, at most: a person two rules met counts twice.</param>
/// <param name="Coverage">
/// Of the people who did anything in the week 0–1: of a tag those who had it at its end, of a rule those it spoke of; null: not counted.
/// </param>
public sealed record WeekFigure(DateTimeOffset Week, PrecisionFigure Precision, int Count, int Contacts, double? Coverage = null);
