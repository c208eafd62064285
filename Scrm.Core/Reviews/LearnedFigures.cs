namespace Scrm.Core.Reviews;

/// <summary>What was learned from reviewers, and how well: measured on messages that were kept back.</summary>
/// <param name="At">When.</param>
/// <param name="Decisions">Decisions it learned from; also the version it signs with.</param>
/// <param name="Messages">Messages these are about.</param>
/// <param name="Tags">Tags it may propose: those found both right and wrong.</param>
/// <param name="Put">Of the kept messages' decided tags, those it was sure enough to put.</param>
/// <param name="PutRight">Of these, found right by reviewers.</param>
/// <param name="Right">Tags of the kept messages that reviewers found right.</param>
public sealed record LearnedFigures(DateTimeOffset At, int Decisions, int Messages, int Tags, int Put, int PutRight, int Right);
