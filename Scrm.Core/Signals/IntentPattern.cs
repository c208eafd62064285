using System.Globalization;
using Scrm.Core.Foundation;

namespace Scrm.Core.Signals;

/// <summary>Which intents count: <c>refund_request</c>, <c>refund*</c>, <c>refund_request&gt;=0.8</c> (as sure as that; 0.5 otherwise).</summary>
public sealed class IntentPattern
{
    private const decimal Sure = 0.5m;
    private readonly string _intent;
    private readonly decimal _least;

    private IntentPattern(string intent, decimal least) => (_intent, _least) = (intent, least);

    /// <summary>Reads a pattern; Invalid with what is wrong.</summary>
    public static Result<IntentPattern> Read(string pattern)
    {
        var conditions = ConditionReader.Read(pattern);
        return !conditions.IsOk ? conditions.Fault : conditions.Value switch
        {
            [{ Comparison: Comparison.Present, Name: var intent }] => new IntentPattern(intent, Sure),
            [{ Comparison: Comparison.AtLeast, Name: var intent, Number: >= 0 and <= 1 and var least }] => new IntentPattern(intent, least),
            [{ Comparison: Comparison.AtLeast, Value: var value }] => ConditionReader.Wrong($"'{value}' is not a number from 0 to 1"),
            _ => ConditionReader.Wrong("write the intent's id, and at most how sure: refund>=0.8"),
        };
    }

    /// <summary>The intent that met the pattern with how sure it is, or null.</summary>
    public string? Find(IReadOnlyList<IntentSignal> intents) =>
        intents.FirstOrDefault(i => Condition.IsLike(i.Intent, _intent) && (decimal)i.Confidence >= _least) is { } met
            ? string.Create(CultureInfo.InvariantCulture, $"{met.Intent} ({met.Confidence:0.00})")
            : null;
}
