using Scrm.Core.Examples;

namespace Scrm.AgentConsole.Wire;

/// <summary>What a model was learned from, and when.</summary>
internal sealed record TrainedView(int Examples, int Decisions, DateTimeOffset At);

/// <summary>What there is to learn from.</summary>
internal sealed record ExamplesView(WishExamplesView Wishes, IntentExamplesView Intents, ComplaintExamplesView Complaints);

/// <summary>The worked dialogues together.</summary>
internal sealed record WishExamplesView(int Count, int WithoutWish, IReadOnlyList<WishSlot> Slots, TrainedView? Trained);

/// <summary>The texts with intents together; those without one teach what is not served.</summary>
internal sealed record IntentExamplesView(int Count, int NotServed, IReadOnlyList<IntentCountView> Intents, TrainedView? Trained);

/// <summary>The texts with whether they complain together; needed: how many of either side it takes.</summary>
internal sealed record ComplaintExamplesView(int Count, int Complaining, int Needed, TrainedView? Trained);

/// <summary>How many texts an intent has.</summary>
internal sealed record IntentCountView(string Intent, int Texts);

/// <summary>A line of a dialogue.</summary>
internal sealed record DialogueLine(bool ByContact, string Text);

/// <summary>A wish of a worked dialogue.</summary>
internal sealed record WishView(string Domain, string Slot, string Value);

/// <summary>A worked dialogue.</summary>
internal sealed record WishExampleView(string Id, IReadOnlyList<DialogueLine> Turns, IReadOnlyList<WishView> Wishes);

/// <summary>A text with its intent; null: not served.</summary>
internal sealed record IntentTextView(string Id, string Text, string? Intent);

/// <summary>What a file of examples did, or would do; with any problem nothing was stored.</summary>
internal sealed record ExampleImportView(
    bool Applied, int Rows, int Added, int Changed, int Unchanged, int TagsMade, int RulesMade, IReadOnlyList<ExampleProblem> Problems);

/// <summary>Tags and rules that were made for wishes that no rule read.</summary>
internal sealed record WishTagsView(int Tags, int Rules);

/// <summary>A dialogue to be tried.</summary>
internal sealed record WishTryInput(IReadOnlyList<DialogueLine> Turns);

/// <summary>A wish that was found, or nearly; turn is the line with the words.</summary>
internal sealed record WishTryMatch(
    string Domain, string Slot, string Value, int Turn, string Quote, double Confidence, bool Put, bool Asked, IReadOnlyList<string> TagIds);

/// <summary>What would be found in a dialogue; trained null: there is nothing to learn from.</summary>
internal sealed record WishTryView(TrainedView? Trained, IReadOnlyList<WishTryMatch> Matches);

/// <summary>A text to be tried.</summary>
internal sealed record IntentTryInput(string Text);

/// <summary>What a text means; intent null: nothing that is served.</summary>
internal sealed record IntentTryView(TrainedView? Trained, string? Intent, double Confidence);

/// <summary>A text with whether it complains.</summary>
internal sealed record ComplaintTextView(string Id, string Text, bool Complaint);

/// <summary>A text to be tried.</summary>
internal sealed record ComplaintTryInput(string Text);

/// <summary>Whether a text complains; trained null: there are too few examples.</summary>
internal sealed record ComplaintTryView(TrainedView? Trained, bool Complaint);
