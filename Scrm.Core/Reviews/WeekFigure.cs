namespace Scrm.Core.Reviews;

/// <summary>One week of a tag or rule.</summary>
/// <param name="Week">Monday 00:00 UTC.</param>
/// <param name="Precision">Of what was seen in that week.</param>
/// <param name="Count">How often the tag was put.</param>
/// <param name="Contacts">On how many different people, at most: a person two rules met counts twice.</param>
public sealed record WeekFigure(DateTimeOffset Week, PrecisionFigure Precision, int Count, int Contacts);
