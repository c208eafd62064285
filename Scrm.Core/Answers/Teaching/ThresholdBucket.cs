namespace Scrm.Core.Answers.Teaching;

/// <summary>Questions of one range of confidence: what thresholds would do to them.</summary>
/// <param name="From">Where the range begins, 0–1.</param>
/// <param name="Questions">How many there are, weighed.</param>
/// <param name="Right">For how many of them the best article is right.</param>
/// <param name="Among">For how many the right one is among three.</param>
public sealed record ThresholdBucket(double From, double Questions, double Right, double Among);
