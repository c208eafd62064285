namespace Scrm.Storage.Moving;

/// <summary>How far a move is.</summary>
/// <param name="Checking">False while records are written, true while they are read again.</param>
/// <param name="Kind">Of which it last was.</param>
/// <param name="Done">Records so far, those of earlier runs too.</param>
/// <param name="Total">Records in all, about.</param>
/// <param name="PerSecond">Records a second in this run.</param>
/// <param name="Left">How long it will go on at this rate; null: not known yet.</param>
public sealed record MoveProgress(bool Checking, string Kind, long Done, long Total, double PerSecond, TimeSpan? Left);
