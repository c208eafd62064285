namespace Scrm.Core.Learning;

/// <summary>Appends the features of a text, once for each time they occur.</summary>
internal delegate void FeatureReader(string text, List<ulong> features);

/// <summary>One way to look at a text.</summary>
/// <param name="Read">Finds the features.</param>
/// <param name="LeastTexts">Features of fewer training texts are left out.</param>
internal sealed record FeatureView(FeatureReader Read, int LeastTexts = 1);
