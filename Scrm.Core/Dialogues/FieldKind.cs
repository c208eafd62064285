namespace Scrm.Core.Dialogues;

/// <summary>What a form asks for; stored by name.</summary>
public enum FieldKind
{
    /// <summary>Any words.</summary>
    Text,

    /// <summary>A number of the company's own make, such as an order number: <see cref="FormField.Pattern"/> says what it looks like.</summary>
    Pattern,

    /// <summary>A day: 明天, 下周五, 2026-11-21; kept as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A time of day: 下午3点半, 15:30; kept as <c>HH:mm</c>.</summary>
    Time,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A number, perhaps between two others.</summary>
    Number,

    /// <summary>One of <see cref="FormField.Choices"/>.</summary>
    Choice,

    /// <summary>A picture; kept as the id of the message that has it.</summary>
    Picture,
}
