namespace Scrm.Host.Commands.Evaluation;

/// <summary>The command line cannot be understood; the message is for the person who wrote it.</summary>
internal sealed class OptionException(string message) : Exception(message);
