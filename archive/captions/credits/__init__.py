"""Reading credit lines, stage by stage: `reading` calls the others in their order.

cutting    a line at its separators into parts        peeling    what stands about the name in a part
glue       an agency off the person it stands next to   labels, asides: the rules of its table
part       what is handed on between the stages       naming     whom each part names
chain      agencies from supplier to distributor      shape      whether a stretch reads as a credit
"""
