namespace Scrm.Host.Commands.Evaluation;

/// <summary>A row of a file cannot be used; the message names file and line.</summary>
internal sealed class RowException(string message) : Exception(message);
