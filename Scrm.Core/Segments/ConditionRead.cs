using Scrm.Core.Segments.Matching;

namespace Scrm.Core.Segments;

/// <summary>One condition read: the test, or the problem.</summary>
internal readonly record struct ConditionRead(PersonTest? Test, (string Code, string Message)? Problem)
{
    public static implicit operator ConditionRead(PersonTest test) => new(test, null);

    public static ConditionRead Refused(string code, string message) => new(null, (code, message));
}
