/* SPDX-License-Identifier: MIT
 *
 * xml.h: walks an XML text over a doc's shape. Behind it is expat, which xml.c alone sees.
 *
 * An element is a member under its name, its attributes are members under "#attributes" below it, and the text of an element
 * without elements is its value: what evtx_dump makes of Windows events. <Data Name="X"> is a member X.
 */
#ifndef CDET_XML_H
#define CDET_XML_H

#include "doc.h"

/* Walks `text` from its first element to that element's end. CDET_OK; CDET_EFORMAT: malformed or cut off, or with a DOCTYPE,
 * which is refused unread; CDET_ENOMEM. Bytes that XML does not allow are kept as they are. */
cdet_status cdet_xml_walk(cdet_doc *d, cdet_cursor at, cdet_str text);

#endif
