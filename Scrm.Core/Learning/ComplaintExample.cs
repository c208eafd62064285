namespace Scrm.Core.Learning;

/// <summary>A text of which is known whether it complains.</summary>
/// <param name="Text">What was written.</param>
/// <param name="Complaint">True: it complains.</param>
public sealed record ComplaintExample(string Text, bool Complaint);
