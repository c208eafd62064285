using Scrm.Core.Dialogues;

namespace Scrm.Core.Turns;

/// <summary>A form that ended with a message.</summary>
/// <param name="Form">The version that was filled in.</param>
/// <param name="Run">Its answers.</param>
/// <param name="End">How it ended.</param>
public sealed record EndedForm(Form Form, FormRun Run, FormEnd End);
