using Scrm.Storage.Availability;

namespace Scrm.Storage.Moving;

/// <summary>Records cannot be moved, and why, in Chinese and English for the person who asked.</summary>
/// <param name="chinese">Why, and what to do.</param>
/// <param name="english">The same.</param>
internal sealed class MoveRefusedException(string chinese, string english) : StoreRefusedException($"{chinese} / {english}");
